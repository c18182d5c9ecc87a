package org.mingjing.risk.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.questionnaire.Questionnaire.Audience;

class QuestionnaireRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Question CHOICE = new Question(1, Question.Kind.CHOICE, "是否收到红包", List.of("是", "否"), true);
    private static final Question SCALE = new Question(2, Question.Kind.SCALE, "服务态度", null, false);
    private static final Question TEXT = new Question(3, Question.Kind.TEXT, "其他意见", null, false);

    private final Questionnaire questionnaire = new Questionnaire("Q-1", draft(CHOICE, SCALE, TEXT), "A");

    @Test
    void it_is_drafted_opened_and_closed_once() {
        refused("questionnaire-out-of-order", () -> questionnaire.close(DAY));
        questionnaire.open(DAY);
        refused("questionnaire-out-of-order", () -> questionnaire.open(DAY));
        refused("questionnaire-out-of-order", questionnaire::count);
        questionnaire.close(DAY);
        refused("questionnaire-out-of-order", () -> questionnaire.close(DAY));
        refused("questionnaire-out-of-order", questionnaire::refuseUnlessOpen);
    }

    @Test
    void results_are_seen_when_all_is_counted() {
        questionnaire.open(DAY);
        refused("questionnaire-not-counted", questionnaire::refuseUnlessCounted);
        questionnaire.close(DAY);
        refused("questionnaire-not-counted", questionnaire::refuseUnlessCounted);
        questionnaire.count();
        questionnaire.refuseUnlessCounted();
    }

    @Test
    void nobody_changes_questions_that_are_being_answered() {
        questionnaire.revise(draft(SCALE));
        assertThat(questionnaire.questions()).containsExactly(SCALE);
        questionnaire.open(DAY);
        refused("questionnaire-out-of-order", () -> questionnaire.revise(draft(CHOICE)));
    }

    @Test
    void a_sheet_is_no_longer_than_anybody_writes() {
        var questions = IntStream.rangeClosed(1, 11)
                .mapToObj(no -> new Question(no, Question.Kind.TEXT, "意见", null, false))
                .toList();
        var written = questions.stream()
                .map(question -> new Answer(question.no(), null, "长".repeat(2_000)))
                .toList();

        refused("questionnaire-sheet-too-long", () -> new Sheet(written).refuseUnlessItAnswers(questions));
        new Sheet(written.subList(0, 10)).refuseUnlessItAnswers(questions);
    }

    @Test
    void questions_have_options_as_their_kind_wants() {
        refusedDraft("questionnaire-options", new Question(1, Question.Kind.CHOICE, "?", List.of("是"), true));
        refusedDraft("questionnaire-options", new Question(1, Question.Kind.CHOICE, "?", List.of("是", "是"), true));
        refusedDraft("questionnaire-options", new Question(1, Question.Kind.SCALE, "?", List.of("是", "否"), true));
        refusedDraft("questionnaire-number-twice", TEXT, TEXT);
    }

    @Test
    void a_sheet_answers_what_was_asked() {
        sheet(new Answer(1, 2, null), new Answer(2, 5, null), new Answer(3, null, "好"))
                .refuseUnlessItAnswers(questionnaire.questions());
        sheet(new Answer(1, 1, null)).refuseUnlessItAnswers(questionnaire.questions());
        refusedSheet("questionnaire-answer-missing", new Answer(2, 5, null));
        refusedSheet("questionnaire-answer-to-nothing", new Answer(1, 1, null), new Answer(9, 1, null));
        refusedSheet("questionnaire-answer-to-nothing", new Answer(1, 1, null), new Answer(1, 2, null));
    }

    @Test
    void an_answer_fits_its_question() {
        for (var wrong : List.of(
                new Answer(1, 0, null),
                new Answer(1, 3, null),
                new Answer(1, null, null),
                new Answer(1, 1, "x"),
                new Answer(2, 6, null),
                new Answer(3, null, " "),
                new Answer(3, null, null),
                new Answer(3, 1, "好"))) {
            refusedSheet("questionnaire-answer-does-not-fit", wrong);
        }
    }

    @Test
    void four_answers_tell_nothing() {
        var results = Results.of(questionnaire, 100, sheets(4));
        assertThat(results.sheets()).isNull();
        assertThat(results.questions()).allSatisfy(question -> {
            assertThat(question.answers()).isNull();
            assertThat(question.counts()).isNull();
            assertThat(question.content()).isNull();
            assertThat(question.texts()).isNull();
        });
    }

    @Test
    void five_tell_their_texts_in_another_order_and_no_small_cell() {
        var results = Results.of(questionnaire, 100, sheets(5));
        assertThat(results.sheets()).isEqualTo(5);
        assertThat(results.questions().get(0).counts()).isNull();
        assertThat(results.questions().get(1).content()).isNull();
        assertThat(results.questions().get(2).texts()).containsExactlyInAnyOrder("t0", "t1", "t2", "t3", "t4");
        var orders = IntStream.range(0, 50)
                .mapToObj(run -> Results.of(questionnaire, 100, sheets(5))
                        .questions()
                        .get(2)
                        .texts());
        assertThat(orders.distinct()).hasSizeGreaterThan(1);
    }

    @Test
    void the_few_who_gave_no_answer_are_not_found_by_subtraction() {
        for (int silent = 1; silent < Counts.LEAST; silent++) {
            var results = Results.of(questionnaire, 100, sheets(25, silent));
            assertThat(results.sheets()).isEqualTo(25 + silent);
            assertThat(results.questions().get(0).answers()).isEqualTo(25 + silent);
            assertThat(results.questions().subList(1, 3)).allSatisfy(question -> {
                assertThat(question.answers()).isNull();
                assertThat(question.counts()).isNull();
                assertThat(question.content()).isNull();
                assertThat(question.texts()).isNull();
            });
        }
        var many = Results.of(questionnaire, 100, sheets(25, Counts.LEAST));
        assertThat(many.questions().get(1).answers()).isEqualTo(25);
        assertThat(many.questions().get(1).counts()).containsExactly(5, 5, 5, 5, 5);
        assertThat(many.questions().get(2).texts()).hasSize(25);
    }

    @Test
    void many_tell_the_distribution() {
        var results = Results.of(questionnaire, 100, sheets(50));
        assertThat(results.questions().get(0).answers()).isEqualTo(50);
        assertThat(results.questions().get(0).counts()).containsExactly(25, 25);
        assertThat(results.questions().get(1).counts()).containsExactly(10, 10, 10, 10, 10);
        assertThat(results.questions().get(1).content()).isNull();
        assertThat(Results.of(questionnaire, 100, sheets(24)).questions().get(1).notContent())
                .isEqualTo(10);
        assertThat(Results.of(questionnaire, 100, sheets(24)).questions().get(1).content())
                .isEqualTo(14);
    }

    private static List<Sheet> sheets(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> sheet(
                        new Answer(1, 1 + i % 2, null), new Answer(2, 1 + i % 5, null), new Answer(3, null, "t" + i)))
                .toList();
    }

    /** So many who answered every question, and so many who answered the required one only. */
    private static List<Sheet> sheets(int whole, int silent) {
        return Stream.concat(
                        sheets(whole).stream(),
                        IntStream.range(0, silent).mapToObj(i -> sheet(new Answer(1, 1 + i % 2, null))))
                .toList();
    }

    private static Draft draft(Question... questions) {
        return new Draft("作风测评", Audience.PUBLIC, null, "U", List.of(questions));
    }

    private static Sheet sheet(Answer... answers) {
        return new Sheet(List.of(answers));
    }

    private static void refusedDraft(String code, Question... questions) {
        refused(code, () -> new Questionnaire("Q-2", draft(questions), "A"));
    }

    private void refusedSheet(String code, Answer... answers) {
        refused(code, () -> sheet(answers).refuseUnlessItAnswers(questionnaire.questions()));
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }
}
