package org.mingjian.benchmark.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.mingjian.servers.LocalElasticsearch;
import org.mingjian.servers.LocalPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL with logs of several sizes and an Elasticsearch, for one run; their data, gigabytes, go with it. */
final class Laboratory implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Laboratory.class);

    private final Path directory;
    private final LocalPostgres postgres;
    private final LocalElasticsearch elasticsearch;
    private final LabIndices indices;
    private final Map<Integer, LabLog> logs = new HashMap<>();

    private Laboratory(Path directory, LocalPostgres postgres, LocalElasticsearch elasticsearch) {
        this.directory = directory;
        this.postgres = postgres;
        this.elasticsearch = elasticsearch;
        this.indices = new LabIndices(elasticsearch);
    }

    static Laboratory open(Path directory) {
        LocalPostgres postgres =
                LocalPostgres.start(directory.resolve("postgres").toAbsolutePath());
        return new Laboratory(
                directory,
                postgres,
                LocalElasticsearch.start(directory.resolve("elasticsearch").toAbsolutePath()));
    }

    /** A log with about so many events of the invented history; filled when first asked for. */
    LabLog log(int events) {
        return logs.computeIfAbsent(events, many -> LabLog.filled(postgres, many));
    }

    /** A log of its own with nothing in it. */
    LabLog empty(String name) {
        return LabLog.empty(postgres, name);
    }

    LabIndices indices() {
        return indices;
    }

    /** What time the processors spend from now on. */
    Meter meter() {
        return new Meter(elasticsearch.pid(), postgres.pid());
    }

    @Override
    public void close() {
        logs.values().forEach(LabLog::close);
        indices.close();
        elasticsearch.close();
        postgres.close();
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            LOG.warn("{} is left behind: {}", directory, e.toString()); // what was measured is worth more
        }
    }
}
