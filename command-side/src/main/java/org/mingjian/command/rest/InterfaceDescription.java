package org.mingjian.command.rest;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the interface: each command with its fields, in the words of the event schemas. */
@Configuration(proxyBeanMethods = false)
class InterfaceDescription {

    @Bean
    OpenApiCustomizer commandSchemas() {
        return api -> {
            api.info(new Info()
                    .title("Mingjian command side")
                    .version("v1")
                    .description("Commands, one a request or one a line. Errors are RFC 9457 problem details."));
            api.schemaRequirement(
                    "bearer",
                    new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
            api.addSecurityItem(new SecurityRequirement().addList("bearer"));
            CommandCatalog catalog = new CommandCatalog();
            catalog.all().forEach(type -> api.schema(type.name(), schema(type)));
            describe(api, catalog);
        };
    }

    private static void describe(OpenAPI api, CommandCatalog catalog) {
        Schema<?> anyCommand = new Schema<>();
        catalog.all()
                .forEach(type -> anyCommand.addOneOfItem(new Schema<>().$ref("#/components/schemas/" + type.name())));
        Operation operation = post(api, "/api/v1/commands");
        operation.summary("Send a command, or up to 1000 of them, one a line");
        operation.parameters(List.of(
                new Parameter()
                        .in("header")
                        .name("Idempotency-Key")
                        .description("A key of the command's own; single commands"),
                new Parameter().in("header").name("If-Match").description("The revision that the stream must have")));
        operation.requestBody(new RequestBody()
                .content(new Content()
                        .addMediaType("application/json", new MediaType().schema(anyCommand))
                        .addMediaType(BatchController.NDJSON, new MediaType().schema(anyCommand))));
        post(api, "/api/v1/person-keys")
                .summary("Name the stream of a natural person")
                .requestBody(new RequestBody()
                        .content(new Content()
                                .addMediaType(
                                        "application/json",
                                        new MediaType()
                                                .schema(new ObjectSchema()
                                                        .addProperty("residentId", new StringSchema())))));
    }

    private static Operation post(OpenAPI api, String path) {
        PathItem item = Objects.requireNonNull(api.getPaths().get(path), path);
        return Objects.requireNonNull(item.getPost(), path);
    }

    private static Schema<?> schema(CommandType type) {
        Schema<?> data = new ObjectSchema();
        for (org.apache.avro.Schema.Field field : type.fields()) {
            Schema<?> property = AvroDescription.of(field.schema());
            data.addProperty(field.name(), property.description(field.doc()));
            if (!field.hasDefaultValue()) {
                data.addRequiredItem(field.name());
            }
        }
        return new ObjectSchema()
                .description("Leads to " + type.event().getName() + ". "
                        + type.event().getDoc() + " Roles: "
                        + type.roles().stream().sorted().toList())
                .addProperty("command", new StringSchema().addEnumItem(type.name()))
                .addProperty("stream", new StringSchema().description(type.aggregate() + "-<scheme>.<key>"))
                .addProperty("data", data)
                .required(List.of("command", "stream", "data"));
    }
}
