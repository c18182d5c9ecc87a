package org.mingjing.accountability.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Answers that wait to be counted, in one row and in no order: each is put at a random place. There is one box.
 *
 * <p>An answer written straight to where it stays would lie there at the place its token has among the spent ones, and a
 * copy of the two tables would tell who answered what. In the box it waits for others, however long.
 */
@Entity
@Table(name = "ballot_box")
class BallotBox {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Answer> answers = List.of();

    BallotBox() {}

    void put(Answer answer) {
        // A new list: Hibernate sees a changed value only when it is another one.
        var mixed = new ArrayList<>(answers);
        mixed.add(RANDOM.nextInt(mixed.size() + 1), answer);
        answers = mixed;
    }

    /**
     * Some of them, chosen by chance, once there are enough: so many go that each hides among the least number, and so many
     * stay that with the next that comes they are as many again. Those that lie together were written together, and when they
     * were tells which tokens were spent by then; so none may go because they are old, or the few of a quiet day would lie
     * by themselves.
     */
    List<Answer> open(int least) {
        int staying = least - 1;
        if (answers.size() < least + staying) {
            return List.of();
        }
        var taken = answers.subList(staying, answers.size());
        answers = List.copyOf(answers.subList(0, staying));
        return List.copyOf(taken);
    }
}
