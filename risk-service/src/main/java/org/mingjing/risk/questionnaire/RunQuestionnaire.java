package org.mingjing.risk.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.kit.timer.Timers;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.unit.Units;

/** Drafts a questionnaire, opens it and closes it; some time after that its last answers are counted. */
@ApplicationScoped
class RunQuestionnaire {
    private final Questionnaires questionnaires;
    private final AnswerBoxes boxes;
    private final Parts parts;
    private final Powers powers;
    private final Units units;
    private final Timers timers;
    private final QuestionnaireConfig config;
    private final Outbox outbox;
    private final Clock clock;

    RunQuestionnaire(
            Questionnaires questionnaires,
            AnswerBoxes boxes,
            Parts parts,
            Powers powers,
            Units units,
            Timers timers,
            QuestionnaireConfig config,
            Outbox outbox,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.boxes = boxes;
        this.parts = parts;
        this.powers = powers;
        this.units = units;
        this.timers = timers;
        this.config = config;
        this.outbox = outbox;
        this.clock = clock;
    }

    Questionnaire draft(Draft draft, Caller by) {
        var code = questionnaires.nextCode(today().getYear());
        var questionnaire = told(new Questionnaire(code, known(draft), by.actor()));
        parts.take(questionnaire, by, Parts.Part.RUNS);
        return questionnaire;
    }

    /** Whom it was about and whom it is about from now on are two questions. */
    Questionnaire revise(String code, Draft draft, String ifMatch, Caller by) {
        var questionnaire = seen(code, ifMatch, by);
        questionnaire.revise(known(draft));
        parts.take(questionnaire, by, Parts.Part.RUNS);
        return told(questionnaire);
    }

    Questionnaire open(String code, String ifMatch, Caller by) {
        var questionnaire = seen(code, ifMatch, by);
        questionnaire.open(today());
        boxes.persist(new AnswerBox(code));
        return told(questionnaire);
    }

    Questionnaire close(String code, String ifMatch, Caller by) {
        timers.set(CountAnswers.TIMER, code, clock.instant().plus(config.countedAfter()));
        var questionnaire = seen(code, ifMatch, by);
        questionnaire.close(today());
        return told(questionnaire);
    }

    private Questionnaire seen(String code, String ifMatch, Caller by) {
        var questionnaire = questionnaires.required(code);
        ETags.require(ifMatch, questionnaire.version());
        parts.take(questionnaire, by, Parts.Part.RUNS);
        return questionnaire;
    }

    /** Which unit a power is of, everybody knows; so a questionnaire about a power is about that unit. */
    private Draft known(Draft draft) {
        if (draft.powerCode() == null && draft.unitCode() == null) {
            throw new RuleBroken("questionnaire-about-nothing");
        }
        if (draft.powerCode() == null) {
            units.byCode(draft.unitCode()).orElseThrow(() -> new RuleBroken("unit-unknown", draft.unitCode()));
            return draft;
        }
        var power = powers.find("code", draft.powerCode())
                .firstResultOptional()
                .orElseThrow(() -> new RuleBroken("power-unknown", draft.powerCode()));
        if (draft.unitCode() != null && !draft.unitCode().equals(power.unitCode())) {
            throw new RuleBroken("questionnaire-power-of-another-unit", draft.powerCode(), draft.unitCode());
        }
        return new Draft(draft.title(), draft.audience(), power.code(), power.unitCode(), draft.questions());
    }

    private Questionnaire told(Questionnaire questionnaire) {
        questionnaires.persistAndFlush(questionnaire);
        outbox.add(questionnaire.changed());
        return questionnaire;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
