package org.mingjian.query.rest;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.query.projection.ViewVersion;

/** Remembers what was waited for, and answers as told. */
final class FakeCatchUp implements CatchUp {

    record Awaited(String stream, long revision, List<ViewVersion> versions) {}

    final List<Awaited> awaited = new ArrayList<>();
    Result answer = new Result.Reached();

    @Override
    public Result await(String stream, long revision, List<ViewVersion> versions) {
        awaited.add(new Awaited(stream, revision, versions));
        return answer;
    }
}
