package org.mingjian.clerk;

import picocli.CommandLine;

/** Starts the clerk. */
public final class Main {

    private static final String FORMAT = "java.util.logging.SimpleFormatter.format";

    private Main() {}

    public static void main(String[] arguments) {
        if (System.getProperty(FORMAT) == null) {
            System.setProperty(FORMAT, "%1$tFT%1$tT.%1$tL%1$tz %4$s %5$s%6$s%n");
        }
        System.exit(new CommandLine(new ClerkCommand(System.getenv())).execute(arguments));
    }
}
