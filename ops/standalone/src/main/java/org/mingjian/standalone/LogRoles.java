package org.mingjian.standalone;

import org.mingjian.servers.SecretFiles;

/**
 * The two database roles of the event log: the command side's may append, the query side's can only read.
 *
 * @param writerPassword generated on first use
 * @param readerPassword generated on first use
 */
record LogRoles(String writerPassword, String readerPassword) {

    static final String WRITER = "mingjian_writer";
    static final String READER = "mingjian_reader";

    static LogRoles of(Installation installation) {
        return new LogRoles(
                SecretFiles.password(installation.secret("log-writer.password")),
                SecretFiles.password(installation.secret("log-reader.password")));
    }
}
