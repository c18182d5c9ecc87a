package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.events.process.CasePartyStated;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.process.recusal.CaseParties;
import org.mingjing.process.recusal.KeepOut;
import org.mingjing.process.register.Fact;
import org.mingjing.process.register.Register;
import org.mingjing.process.register.RegisterEntry;

/** Somebody other than the handler says whom a case is about, where that was left out or was not all; recusal counts on it. */
@ApplicationScoped
class StateParty {
    private final CaseFiles files;
    private final CaseParties parties;
    private final KeepOut keepOut;
    private final UnitScope scope;
    private final Register register;
    private final Outbox outbox;
    private final Clock clock;

    StateParty(
            CaseFiles files,
            CaseParties parties,
            KeepOut keepOut,
            UnitScope scope,
            Register register,
            Outbox outbox,
            Clock clock) {
        this.files = files;
        this.parties = parties;
        this.keepOut = keepOut;
        this.scope = scope;
        this.register = register;
        this.outbox = outbox;
        this.clock = clock;
    }

    record Statement(
            @NotNull @Pattern(regexp = Opening.PARTY_CODE) String partyCode,
            @NotBlank @Size(max = 2000) String reason) {}

    /** @return false when the caller has to keep out of the case, which stays on record */
    boolean state(String number, Statement statement, Caller caller) {
        var file = files.locked(number);
        scope.require(caller, file.unitCode());
        if (keepOut.keepsOut(number, caller)) {
            return false;
        }
        parties.state(number, statement.partyCode(), caller.official(), OffsetDateTime.now(clock));
        register.append(new Fact(
                number,
                null,
                file.steps().stage(),
                RegisterEntry.PARTY,
                caller.official(),
                caller.unit(),
                statement,
                null));
        outbox.add(new CasePartyStated(number, file.powerCode(), file.unitCode()));
        return true;
    }
}
