package org.mingjian.acceptance;

import org.jspecify.annotations.Nullable;

/** A command as a client sends it. */
record Command(String key, @Nullable Long ifMatch, String name, String stream, String data) {

    static Command of(String name, String stream, String data) {
        return new Command(Fresh.id(), null, name, stream, data);
    }

    Command withKey(String other) {
        return new Command(other, ifMatch, name, stream, data);
    }

    Command ifMatch(long revision) {
        return new Command(key, revision, name, stream, data);
    }

    Command withData(String other) {
        return new Command(key, ifMatch, name, stream, other);
    }

    String body() {
        return Json.object()
                .put("command", name)
                .put("stream", stream)
                .set("data", Json.read(data))
                .toString();
    }

    /** The command as one line of a batch. */
    String line() {
        var line = Json.object().put("key", key).put("command", name).put("stream", stream);
        if (ifMatch != null) {
            line.put("ifMatch", ifMatch);
        }
        return line.set("data", Json.read(data)).toString();
    }
}
