package org.mingjian.log.postgres;

/**
 * Where the log is and who reads or writes it.
 *
 * @param url JDBC URL: {@code jdbc:postgresql://host:port/database}
 * @param username the writer's or the reader's role
 * @param password its password
 * @param poolSize connections to hold at most, 1 or more; appends at the same time take one each
 */
public record PostgresLogSettings(String url, String username, String password, int poolSize) {

    public PostgresLogSettings {
        if (poolSize < 1) {
            throw new IllegalArgumentException("the pool needs one connection at least, not " + poolSize);
        }
    }

    @Override
    public String toString() {
        return "PostgresLogSettings[url=%s, username=%s, poolSize=%d]".formatted(url, username, poolSize);
    }
}
