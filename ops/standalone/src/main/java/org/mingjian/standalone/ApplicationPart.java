package org.mingjian.standalone;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mingjian.servers.ChildProcess;
import org.mingjian.servers.Ports;
import org.mingjian.servers.ServerException;

/**
 * An application of ours: its own jar in its own JVM, configured by environment variables alone.
 *
 * @param name its short name, as files and messages use it
 * @param needs the parts that must be ready before
 * @param jar its executable jar
 * @param options of its JVM
 * @param environment asked at each start, since what it speaks of may have moved
 * @param port where it listens
 * @param readyPath answers 200 when it is ready
 */
record ApplicationPart(
        String name,
        List<String> needs,
        Installation installation,
        Path jar,
        List<String> options,
        Supplier<Map<String, String>> environment,
        int port,
        String readyPath)
        implements Part {

    private static final String ADDED_OPTIONS = "MINGJIAN_JAVA_OPTIONS";
    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration STOP = Duration.ofSeconds(30);

    @Override
    public ChildProcess start() {
        stop();
        if (!Ports.isFree(port)) {
            throw new ServerException("port " + port + " is in use, and " + name + " needs it: stop what listens there"
                    + " or choose another with --" + name + "-port");
        }
        PrivateText.write(installation.port(name), Integer.toString(port));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(addedOptions(System.getenv()));
        command.addAll(List.of(installation.marker(name), "-jar", jar.toString()));
        ChildProcess process = ChildProcess.start(
                name,
                command,
                withLog(environment.get()),
                installation.log(name),
                installation.output(name),
                installation.pid(name));
        HttpProbe probe = new HttpProbe();
        URI ready = URI.create("http://127.0.0.1:" + port + readyPath);
        try {
            process.awaitReady(START, () -> probe.ok(ready));
            return process;
        } catch (RuntimeException e) {
            process.stop("TERM", STOP);
            throw e;
        }
    }

    /** What an operator adds for the virtual machines of all applications; it comes last and so has the last word. */
    static List<String> addedOptions(Map<String, String> environment) {
        return Stream.of(environment.getOrDefault(ADDED_OPTIONS, "").split("\\s+"))
                .filter(option -> !option.isEmpty())
                .toList();
    }

    /** It writes its log itself, because who writes it can rotate it while running. */
    private Map<String, String> withLog(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("LOGGING_FILE_NAME", installation.log(name).toString());
        all.put("LOGGING_THRESHOLD_CONSOLE", "OFF");
        return all;
    }

    @Override
    public boolean stop() {
        return Footprint.application(installation, name).stop();
    }
}
