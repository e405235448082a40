package org.mingjian.standalone;

import java.io.PrintStream;

/** What the person who typed the command sees; several threads speak, a line at a time. */
final class Terminal {

    private final PrintStream out;
    private final PrintStream err;

    Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    static Terminal standard() {
        return new Terminal(System.out, System.err);
    }

    synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    synchronized void complain(String line) {
        err.println(line);
        err.flush();
    }
}
