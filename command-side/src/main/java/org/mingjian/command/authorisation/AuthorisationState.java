package org.mingjian.command.authorisation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.mingjian.command.authorisation.AuthorisationCommand.AmendAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.AnnulAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.DeregisterAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.ExpireAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.GrantAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.RenewAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.ResumeAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.RevokeAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.SuspendAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.ValidateAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.WithdrawAuthorisation;
import org.mingjian.command.shared.Command;
import org.mingjian.command.shared.Transitions;

/** Where an authorisation is in its life, and what it takes there. */
enum AuthorisationState {
    NONE,
    IN_FORCE,
    SUSPENDED,
    EXPIRED,
    /** Revoked, annulled or withdrawn. */
    ENDED,
    DEREGISTERED;

    private static final Set<AuthorisationState> ALIVE = EnumSet.of(IN_FORCE, SUSPENDED);

    static final Transitions<AuthorisationState> TABLE = new Transitions<>(
            Map.<Class<? extends Command>, Set<AuthorisationState>>ofEntries(
                    Map.entry(GrantAuthorisation.class, Set.of(NONE)),
                    Map.entry(AmendAuthorisation.class, ALIVE),
                    // A suspension does not stop the term: 行政许可法 art 50 leaves it to the holder to ask in time.
                    Map.entry(RenewAuthorisation.class, ALIVE),
                    Map.entry(ValidateAuthorisation.class, ALIVE),
                    // A suspension may be followed by a further one.
                    Map.entry(SuspendAuthorisation.class, ALIVE),
                    Map.entry(ResumeAuthorisation.class, Set.of(SUSPENDED)),
                    Map.entry(RevokeAuthorisation.class, ALIVE),
                    // What should not have been granted is void, though its term be over: art 69.
                    Map.entry(AnnulAuthorisation.class, Set.of(IN_FORCE, SUSPENDED, EXPIRED)),
                    Map.entry(WithdrawAuthorisation.class, ALIVE),
                    // Art 70: after expiry, revocation, annulment and withdrawal, and when the holder is no more.
                    Map.entry(DeregisterAuthorisation.class, Set.of(IN_FORCE, SUSPENDED, EXPIRED, ENDED)),
                    Map.entry(ExpireAuthorisation.class, ALIVE)),
            NONE);
}
