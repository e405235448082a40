package org.mingjian.query.rest;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Tells of {@code seen} wherever it is taken, as no controller names it. */
@Component
class SeenDescription implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (SeenEvents.takenBy(method.getMethodAnnotation(ReadsViews.class))) {
            operation.addParametersItem(new QueryParameter()
                    .name(SeenEvents.PARAMETER)
                    .required(false)
                    .schema(new StringSchema())
                    .example("Inspection-01JD00000000000000000000AA@3")
                    .description("<stream>@<revision> of an event that the answer must hold. Waits up to 2 seconds for"
                            + " the views; 503 view-behind if they are not there by then."));
        }
        return operation;
    }
}
