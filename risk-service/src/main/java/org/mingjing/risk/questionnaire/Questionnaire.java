package org.mingjing.risk.questionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mingjing.events.risk.QuestionnaireChanged;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.problem.RuleBroken;

/** Questions about a power or a unit, from their drafting through the time they can be answered to the count. */
@Entity
@Table(name = "questionnaire")
class Questionnaire {
    enum Audience {
        STAFF,
        PUBLIC
    }

    @Id
    private UUID id;

    @Column(name = "code")
    private String code;

    @Column(name = "title")
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "audience")
    private Audience audience;

    @Column(name = "power_code")
    private String powerCode;

    @Column(name = "unit_code")
    private String unitCode;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "questions")
    private List<Question> questions;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private QuestionnaireState state;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "counted")
    private boolean counted;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "revision")
    private long revision;

    @Version
    @Column(name = "version")
    private long version;

    protected Questionnaire() {}

    Questionnaire(String code, Draft draft, String createdBy) {
        this.id = Ids.next();
        this.code = code;
        this.createdBy = createdBy;
        this.state = QuestionnaireState.DRAFT;
        take(draft);
    }

    /** Nobody changes questions that somebody may have answered. */
    void revise(Draft draft) {
        refuseUnless(QuestionnaireState.DRAFT);
        take(draft);
    }

    private void take(Draft draft) {
        draft.refuseIfImpossible();
        title = draft.title();
        audience = draft.audience();
        powerCode = draft.powerCode();
        unitCode = draft.unitCode();
        questions = List.copyOf(draft.questions());
        revision++;
    }

    void open(LocalDate on) {
        refuseUnless(QuestionnaireState.DRAFT);
        state = QuestionnaireState.OPEN;
        openedOn = on;
        revision++;
    }

    void close(LocalDate on) {
        refuseUnless(QuestionnaireState.OPEN);
        state = QuestionnaireState.CLOSED;
        closedOn = on;
        revision++;
    }

    /** Every answer is out of the box: from now on the results are what they are. */
    void count() {
        refuseUnless(QuestionnaireState.CLOSED);
        counted = true;
        revision++;
    }

    void refuseUnlessOpen() {
        refuseUnless(QuestionnaireState.OPEN);
    }

    /** Results before the end, read twice, would tell what was answered in between. */
    void refuseUnlessCounted() {
        if (!counted) {
            throw new RuleBroken("questionnaire-not-counted", code, state);
        }
    }

    private void refuseUnless(QuestionnaireState wanted) {
        if (state != wanted) {
            throw new RuleBroken("questionnaire-out-of-order", code, state);
        }
    }

    QuestionnaireChanged changed() {
        return new QuestionnaireChanged(code, state.name(), audience.name(), powerCode, unitCode, counted, revision);
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    Audience audience() {
        return audience;
    }

    String powerCode() {
        return powerCode;
    }

    String unitCode() {
        return unitCode;
    }

    List<Question> questions() {
        return questions;
    }

    QuestionnaireState state() {
        return state;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    boolean counted() {
        return counted;
    }

    String createdBy() {
        return createdBy;
    }

    long version() {
        return version;
    }
}
