package org.mingjian.standalone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mingjian.servers.Processes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops the supervisor, which stops its parts in order; without one, stops what a killed one left behind. */
@Command(name = "down", description = "Stop everything; the data stay.", mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        Installation installation = data.installation();
        Optional<ProcessHandle> supervisor = SupervisorLock.holder(installation);
        supervisor.ifPresent(process -> Processes.stop(process, "TERM", PATIENCE));
        List<String> left = stopOrphans(installation);
        if (supervisor.isPresent()) {
            System.out.println("stopped");
        } else if (!left.isEmpty()) {
            System.out.println("stopped what an earlier run had left behind: " + String.join(", ", left));
        } else {
            System.out.println("nothing is running on " + installation.data());
        }
        return 0;
    }

    private static List<String> stopOrphans(Installation installation) {
        List<String> stopped = new ArrayList<>();
        if (installation.data().toFile().isDirectory()) {
            List<Footprint> footprints = Footprint.all(installation);
            for (int i = footprints.size() - 1; i >= 0; i--) {
                if (footprints.get(i).stop()) {
                    stopped.add(footprints.get(i).name());
                }
            }
        }
        return stopped;
    }
}
