package org.mingjian.query.rest;

import java.util.ArrayList;
import java.util.List;

/** Remembers what was waited for, and answers as told. */
final class FakeCatchUp implements CatchUp {

    record Awaited(String stream, long revision, List<String> views, boolean searches) {}

    final List<Awaited> awaited = new ArrayList<>();
    Result answer = new Result.Reached();

    @Override
    public Result await(String stream, long revision, List<String> views, boolean searches) {
        awaited.add(new Awaited(stream, revision, views, searches));
        return answer;
    }
}
