package org.mingjian.standalone;

import java.util.List;
import org.mingjian.servers.ChildProcess;
import org.mingjian.servers.LocalElasticsearch;

/** The store of the views. */
record ElasticsearchPart(Installation installation) implements Part {

    static final String NAME = "elasticsearch";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public ChildProcess start() {
        return LocalElasticsearch.start(installation.server(NAME)).process();
    }

    @Override
    public String place() {
        return PrivateText.read(installation.port(NAME)).orElse("");
    }

    @Override
    public boolean stop() {
        return Footprint.elasticsearch(installation).stop();
    }
}
