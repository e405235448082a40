package org.mingjian.demo;

import java.net.URI;
import java.time.Instant;
import org.mingjian.demo.DemoCommand.Role;

/** Where the demo city is loaded. */
public interface DemoTarget {

    /** The command side, which must take the times of lines. */
    URI commandSide();

    /** A token of a role, in the name of an organ. */
    String token(Role role, String organ);

    /** No command with an earlier time will be sent. */
    void reach(Instant border);

    /** So many commands are on record. */
    void loaded(int commands);
}
