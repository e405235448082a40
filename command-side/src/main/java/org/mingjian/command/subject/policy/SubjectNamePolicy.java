package org.mingjian.command.subject.policy;

import java.util.Optional;
import mingjian.subject.SubjectKind;
import mingjian.subject.SubjectProfile;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;

/** Names and numbers of natural persons stand only where they can be encrypted, 个人信息保护法 art 51. */
public final class SubjectNamePolicy {

    private static final String LAW = "个人信息保护法 art 51";

    private SubjectNamePolicy() {}

    public static Optional<Rejection> judge(SubjectKind kind, SubjectProfile profile) {
        if (kind == SubjectKind.NATURAL_PERSON) {
            return stated("name", profile.getName())
                    .or(() -> stated("phone", profile.getPhone()))
                    .or(() -> stated("address", profile.getAddress()))
                    .or(() -> stated("legalRepresentative", profile.getLegalRepresentative()));
        }
        return profile.getPersonal() == null
                ? Optional.empty()
                : Optional.of(
                        Rejection.of("organisation-name-misplaced").citing(LAW).with("kind", kind.name()));
    }

    private static Optional<Rejection> stated(String field, @Nullable Object value) {
        return value == null
                ? Optional.empty()
                : Optional.of(Rejection.of("person-data-misplaced").citing(LAW).with("field", "profile." + field));
    }
}
