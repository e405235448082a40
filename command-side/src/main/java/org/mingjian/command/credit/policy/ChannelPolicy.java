package org.mingjian.command.credit.policy;

import java.util.Optional;
import mingjian.credit.CreditChannel;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;

/** What 信用中国 hands on bears the number that it gave it; what comes to the window has none: decree 36 of 2025, single window. */
public final class ChannelPolicy {

    private ChannelPolicy() {}

    public static Optional<Rejection> judge(CreditChannel channel, @Nullable String number) {
        boolean handedOn = channel == CreditChannel.CREDIT_CHINA;
        return handedOn == (number != null)
                ? Optional.empty()
                : Optional.of(Rejection.of("channel-number")
                        .citing("信用修复管理办法（2025年第36号令）")
                        .with("channel", channel.name())
                        .with("channelNumber", number));
    }
}
