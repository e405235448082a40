package org.mingjian.query.authorisations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an authorisation is on a day. 吊销, 撤销, 撤回 and 注销 are different acts and stay apart. */
public enum AuthorisationState {
    /** Granted, and its first day is still to come. */
    NOT_YET_VALID,
    VALID,
    /** 暂扣. */
    SUSPENDED,
    EXPIRED,
    /** 吊销, as a penalty. */
    REVOKED,
    /** 撤销, as it should not have been granted. */
    ANNULLED,
    /** 撤回, as law or circumstances have changed. */
    WITHDRAWN,
    /** 注销. */
    DEREGISTERED;

    /** As it is written in requests and answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All that may be asked for. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(AuthorisationState::code).toList();
    }

    /** The state of that code. */
    public static AuthorisationState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
