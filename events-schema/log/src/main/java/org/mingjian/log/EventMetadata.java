package org.mingjian.log;

/** Names of the metadata that events carry. All values are strings; personal data never stands in them. */
public final class EventMetadata {

    /** Who acted: the client id of the token. */
    public static final String ACTOR = "actor";
    /** In which role. */
    public static final String ROLE = "role";
    /** In whose name: the organ. */
    public static final String ORGAN = "organ";
    /** The unit of the organ that handles it 经办机构. */
    public static final String HANDLING_UNIT = "handlingUnit";
    /** Region of the organ: {@code CN-41}. */
    public static final String REGION = "region";
    /** Stream of the subject concerned; on every event but those of identifiers. */
    public static final String SUBJECT = "subject";
    /** Stream of the supervised unit concerned, where there is one. */
    public static final String UNIT = "unit";
    /** UUIDv5 of client id and idempotency key. */
    public static final String COMMAND_ID = "commandId";
    /** SHA-256, in hex, of the canonical command without its provenance. */
    public static final String COMMAND_HASH = "commandHash";
    /** What belongs together. */
    public static final String CORRELATION_ID = "correlationId";
    /** What this followed from. */
    public static final String CAUSATION_ID = "causationId";
    /** Rule pack that was applied. */
    public static final String RULE_PACK = "rulePack";
    /** Other streams that the decision relied on, {@code stream@revision}, separated by commas. */
    public static final String RELIES_ON = "reliesOn";
    /** By which clock the event was timed, where it was not the real one: {@value #SIMULATED} on every event that is invented. */
    public static final String CLOCK = "clock";
    /** The value of {@link #CLOCK} on events of the past that a demonstration was filled with. */
    public static final String SIMULATED = "simulated";

    private EventMetadata() {}
}
