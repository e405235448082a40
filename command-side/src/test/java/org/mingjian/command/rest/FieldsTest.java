package org.mingjian.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import mingjian.subject.SubjectKind;
import mingjian.subject.SubjectRegistered;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecordBase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.command.shared.Command;
import org.mingjian.command.subject.SubjectCommand.RegisterSubject;

/** Each value of a command is in the field of the same name of its event, and in no other. */
class FieldsTest {

    static Collection<CommandType> commands() {
        return new CommandCatalog().all();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void carriesEachValueToTheFieldOfItsName(CommandType type) {
        for (int start = 0; start < 2; start++) {
            AvroSamples samples = new AvroSamples(start);
            Object[] values = new Object[type.fields().size() + 1];
            values[0] = type.aggregate() + "-scheme.key";
            for (int i = 1; i < values.length; i++) {
                values[i] = samples.of(type.fields().get(i - 1).schema());
            }

            Command command = type.make(values);
            SpecificRecordBase event = command.event();

            assertThat(command.stream()).isEqualTo(values[0]);
            assertThat(event.getSchema()).isEqualTo(type.event());
            for (int i = 1; i < values.length; i++) {
                Schema.Field field = type.fields().get(i - 1);
                assertThat(event.get(field.name())).as(field.name()).isEqualTo(values[i]);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(SubjectKind.class)
    void namesTheKeyUnlessItIsAPersons(SubjectKind kind) {
        RegisterSubject command = (RegisterSubject) new CommandCatalog()
                .all().stream()
                        .filter(type -> type.name().equals("RegisterSubject"))
                        .map(type -> type.make(new Object[] {
                            "Subject-scheme.key",
                            kind,
                            "CN-41",
                            null,
                            new AvroSamples(0)
                                    .of(type.event().getField("profile").schema()),
                            null
                        }))
                        .findFirst()
                        .orElseThrow();
        SubjectRegistered event = command.event();

        assertThat(event.getScheme()).isEqualTo("scheme");
        assertThat(event.getValue()).isEqualTo(kind == SubjectKind.NATURAL_PERSON ? null : "key");
    }
}
