package org.mingjian.command.rest;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;
import org.mingjian.command.shared.Command;

/**
 * A command as it can be sent.
 *
 * @param name its name
 * @param aggregate the aggregate whose streams take it
 * @param event schema of the event that it leads to: the shapes of its fields
 * @param fields its fields, in the order of the record
 * @param roles the roles that may send it
 * @param creates whether it is the first of its stream
 * @param constructor makes the command of an array: the stream, then the fields
 */
record CommandType(
        String name,
        String aggregate,
        Schema event,
        List<Schema.Field> fields,
        Set<String> roles,
        boolean creates,
        MethodHandle constructor) {

    static CommandType of(
            Class<? extends Command> type, String aggregate, Schema event, Set<String> roles, boolean creates) {
        List<Schema.Field> fields = Arrays.stream(type.getRecordComponents())
                .skip(1)
                .map(component -> field(event, component))
                .toList();
        return new CommandType(type.getSimpleName(), aggregate, event, fields, roles, creates, constructor(type));
    }

    Command make(Object[] streamAndFields) {
        try {
            return (Command) constructor.invoke(streamAndFields);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("A " + name + " could not be made", e);
        }
    }

    private static Schema.Field field(Schema event, RecordComponent component) {
        Schema.Field field = event.getField(component.getName());
        if (field == null) {
            throw new IllegalStateException(event.getName() + " has no field " + component.getName());
        }
        return field;
    }

    private static MethodHandle constructor(Class<?> type) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, parameters))
                    .asSpreader(Object[].class, parameters.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
