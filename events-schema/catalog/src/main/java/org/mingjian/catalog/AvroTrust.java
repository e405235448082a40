package org.mingjian.catalog;

import org.apache.avro.util.ClassSecurityValidator;

/**
 * Lets Avro load our own records. Since 1.12.2 Avro refuses every class outside an allow-list, of which ours are not;
 * this adds them for the whole process, whatever its command line says.
 */
final class AvroTrust {

    private AvroTrust() {}

    /** May be called again; each call leaves what was trusted before trusted. */
    static synchronized void install() {
        var before = ClassSecurityValidator.getGlobal();
        if (!(before instanceof OurRecords)) {
            ClassSecurityValidator.setGlobal(new OurRecords(before));
        }
    }

    private record OurRecords(ClassSecurityValidator.ClassSecurityPredicate before)
            implements ClassSecurityValidator.ClassSecurityPredicate {
        @Override
        public boolean isTrusted(Class<?> candidate) {
            return candidate.getName().startsWith("mingjian.") || before.isTrusted(candidate);
        }
    }
}
