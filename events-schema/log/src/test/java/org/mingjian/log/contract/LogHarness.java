package org.mingjian.log.contract;

import java.time.Duration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.mingjian.log.copy.RawLog;

/** An empty log to try, and the ways to disturb it that each engine on a server must offer. */
public interface LogHarness extends OpenLog {

    /** How far from the log's clock the time of an event may be; an event further away is refused. */
    Duration tolerance();

    /** The same log for who copies it, or into it. */
    RawLog raw();

    /** Begins to append an event, and stops just before it is durable until it is released. */
    Held hold(DomainEventMessage<?> event);

    /** Writes bytes as revision 0 of a stream, as a newer or a broken program might have. */
    void plant(String stream, String payloadType, byte[] payload);

    /** An append in flight. */
    interface Held {
        /** Lets it become durable, and returns when it is. */
        void release();
    }
}
