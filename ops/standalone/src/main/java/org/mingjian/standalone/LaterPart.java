package org.mingjian.standalone;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.mingjian.servers.ChildProcess;
import org.mingjian.servers.ServerException;

/** A part that starts only once something else has come about. */
final class LaterPart implements Part {

    private final Part part;
    private final BooleanSupplier due;
    private volatile boolean abandoned;

    LaterPart(Part part, BooleanSupplier due) {
        this.part = part;
        this.due = due;
    }

    @Override
    public String name() {
        return part.name();
    }

    @Override
    public List<String> needs() {
        return part.needs();
    }

    @Override
    public ChildProcess start() {
        new Await().until(() -> abandoned || due.getAsBoolean());
        if (abandoned) {
            throw new ServerException(name() + " was not started, since another part could not be");
        }
        return part.start();
    }

    @Override
    public String place() {
        return part.place();
    }

    @Override
    public boolean stop() {
        return part.stop();
    }

    @Override
    public void abandon() {
        abandoned = true;
    }
}
