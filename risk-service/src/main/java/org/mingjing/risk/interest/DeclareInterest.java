package org.mingjing.risk.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.official.Officials;
import org.mingjing.risk.official.Period;
import org.mingjing.risk.official.PersonCodes;
import org.mingjing.risk.unit.Units;

/** An official declares an interest of their own, or that it is over. */
@ApplicationScoped
class DeclareInterest {
    private final Interests interests;
    private final Officials officials;
    private final PersonCodes personCodes;
    private final SealedParticulars sealed;
    private final Units units;
    private final Outbox outbox;
    private final Clock clock;

    DeclareInterest(
            Interests interests,
            Officials officials,
            PersonCodes personCodes,
            SealedParticulars sealed,
            Units units,
            Outbox outbox,
            Clock clock) {
        this.interests = interests;
        this.officials = officials;
        this.personCodes = personCodes;
        this.sealed = sealed;
        this.units = units;
        this.outbox = outbox;
        this.clock = clock;
    }

    Interest declare(String officialCode, InterestStated stated, Caller caller) {
        refuseForAnother(officialCode, caller);
        officials.locked(officialCode).orElseThrow(() -> new RuleBroken("official-not-known", officialCode));
        if (stated.kind() == ObjectKind.OFFICIAL && officialCode.equals(stated.objectCode())) {
            throw new RuleBroken("interest-in-oneself");
        }
        var id = Ids.next();
        var interest = new Interest(
                id,
                officialCode,
                stated.kind(),
                stated.relation(),
                codeOf(stated),
                sealed.seal(stated.particulars(), id),
                new Period(stated.from(), stated.until()),
                OffsetDateTime.now(clock));
        new Declared(interests.of(officialCode)).refuse(interest, LocalDate.now(clock));
        interests.persist(interest);
        outbox.add(interest.told());
        return interest;
    }

    Interest end(UUID id, LocalDate lastDay, String ifMatch, Caller caller) {
        var interest = interests
                .findByIdOptional(id)
                .filter(known -> caller.is(known.officialCode()))
                .orElseThrow(NotFound::new);
        ETags.require(ifMatch, interest.version());
        interest.end(lastDay, OffsetDateTime.now(clock));
        interests.flush();
        outbox.add(interest.told());
        return interest;
    }

    static void refuseForAnother(String officialCode, Caller caller) {
        if (!caller.is(officialCode)) {
            throw new RuleBroken("declaration-of-another");
        }
    }

    private String codeOf(InterestStated stated) {
        stated.refuseUnlessNamedOnce();
        return switch (stated.kind()) {
            case PERSON -> personCodes.of(stated.identityNumber());
            case OFFICIAL ->
                officials
                        .byCode(stated.objectCode())
                        .orElseThrow(() -> new RuleBroken("official-not-known", stated.objectCode()))
                        .code();
            case COMPANY -> new CreditCode(stated.objectCode()).text();
            case SCHOOL ->
                units.byCode(stated.objectCode())
                        .orElseThrow(() -> new RuleBroken("unit-unknown", stated.objectCode()))
                        .code();
        };
    }
}
