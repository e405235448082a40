package org.mingjian.command.shared.policy;

import java.util.Optional;
import mingjian.officer.OfficerKind;
import org.mingjian.command.shared.Act;
import org.mingjian.command.shared.OfficerFacts;
import org.mingjian.command.shared.Rejection;

/**
 * Law is enforced by those who hold a certificate 行政执法证 that is valid on the day and not suspended, 行政处罚法 art 42. An
 * assistant 协管员 holds none and may do only what assistants may.
 */
public final class CertificatePolicy {

    private static final String LAW = "行政处罚法 art 42";

    private CertificatePolicy() {}

    public static Optional<Rejection> judge(OfficerFacts officer, Act act) {
        boolean may =
                switch (officer.kind()) {
                    case OFFICER -> officer.certifiedOn(act.day());
                    case ASSISTANT -> act.assistantsMay();
                    case NOT_STATED -> false;
                };
        if (may) {
            return Optional.empty();
        }
        return Optional.of(
                officer.kind() == OfficerKind.OFFICER
                        ? Rejection.of("certificate-invalid")
                                .citing(LAW)
                                .with("officer", officer.stream())
                                .with("day", act.day().toString())
                        : Rejection.of("assistant-may-not").citing(LAW).with("officer", officer.stream()));
    }
}
