package org.mingjian.command.dispatch;

/** Is told when a command has to be judged again, so that it can be counted. */
@FunctionalInterface
public interface RetryMonitor {

    /** @param reason {@code contended} or {@code clock-skew} */
    void again(String reason);
}
