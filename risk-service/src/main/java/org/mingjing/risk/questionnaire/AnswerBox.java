package org.mingjing.risk.questionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Sheets that wait to be counted, in one row and in no order: each is put at a random place.
 *
 * <p>A sheet written straight to where it stays would lie there at the place its token has among the spent ones, and a
 * copy of the two tables would tell who answered what.
 */
@Entity
@Table(name = "questionnaire_box")
class AnswerBox {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Characters of all sheets: the whole box is written anew for each, and a row has an end. */
    private static final int HEAVY = 500_000;

    @Id
    @Column(name = "questionnaire_code")
    private String questionnaireCode;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "sheets")
    private List<Sheet> sheets = List.of();

    protected AnswerBox() {}

    AnswerBox(String questionnaireCode) {
        this.questionnaireCode = questionnaireCode;
    }

    void put(Sheet sheet) {
        // A new list: Hibernate sees a changed value only when it is another one.
        var mixed = new ArrayList<>(sheets);
        mixed.add(RANDOM.nextInt(mixed.size() + 1), sheet);
        sheets = mixed;
    }

    boolean isHeavy() {
        return sheets.stream().mapToInt(Sheet::characters).sum() >= HEAVY;
    }

    /**
     * Some of them, chosen by chance, once there are enough: so many go and so many stay that each hides among the least
     * number at least. Those that lie together were written together, and when they were tells which tokens were spent by then;
     * so there may be no few that are written last.
     */
    List<Sheet> open(int least) {
        if (sheets.size() < 2 * least) {
            return List.of();
        }
        var taken = sheets.subList(least, sheets.size());
        sheets = List.copyOf(sheets.subList(0, least));
        return List.copyOf(taken);
    }

    /** Whatever is left when nothing more can come. */
    List<Sheet> openForGood() {
        var taken = sheets;
        sheets = List.of();
        return taken;
    }

    String questionnaireCode() {
        return questionnaireCode;
    }
}
