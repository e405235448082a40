package org.mingjian.log.eventstoredb;

import com.eventstore.dbclient.StreamDeletedException;
import com.eventstore.dbclient.WrongExpectedVersionException;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Tells failures apart by what can be done about them. */
enum Failures {
    /** The stream has another revision. */
    CONFLICT,
    /** The stream was deleted for ever. */
    DELETED,
    /** More than the server takes in one append. */
    TOO_LARGE,
    /** The server will never do it. */
    REFUSED,
    /** It may have been done or not; asked again, the server may answer. */
    UNKNOWN;

    private static final Set<Status.Code> FINAL = EnumSet.of(
            Status.Code.INVALID_ARGUMENT,
            Status.Code.PERMISSION_DENIED,
            Status.Code.UNAUTHENTICATED,
            Status.Code.UNIMPLEMENTED,
            Status.Code.FAILED_PRECONDITION);

    static Failures of(Throwable failure) {
        if (failure instanceof WrongExpectedVersionException) {
            return CONFLICT;
        }
        if (failure instanceof StreamDeletedException) {
            return DELETED;
        }
        if (failure instanceof StatusRuntimeException said
                && FINAL.contains(said.getStatus().getCode())) {
            return String.valueOf(said.getStatus().getDescription()).startsWith("Maximum Append Size")
                    ? TOO_LARGE
                    : REFUSED;
        }
        return UNKNOWN;
    }

    /** Refused before the stream is looked at. In a conflict it was, and an append that is there already is none. */
    boolean saysNothingOfEarlierAttempts() {
        return this == TOO_LARGE || this == REFUSED;
    }

    /** What is inside the wrappings that a future puts around it. */
    static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure.getCause();
        boolean wrapping = failure instanceof CompletionException
                || failure instanceof ExecutionException
                || failure.getClass().equals(RuntimeException.class);
        return wrapping && cause != null ? unwrapped(cause) : failure;
    }
}
