package org.mingjing.accountability.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Answers that wait to be counted, in one row and in no order: each is put at a random place. There is one box.
 *
 * <p>An answer written straight to where it stays would lie there at the place its token has among the spent ones, and a
 * copy of the two tables would tell who answered what. In the box it waits for others,
 * until there are some or its day is over.
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
     * Takes out what is to be counted: all, once there are enough answers to hide among; else those of days that are over.
     */
    List<Answer> open(int leastAnswers, LocalDate today) {
        boolean enough = answers.size() >= leastAnswers;
        var taken = answers.stream()
                .collect(Collectors.partitioningBy(
                        answer -> enough || answer.recordedOn().isBefore(today)));
        answers = taken.get(false);
        return taken.get(true);
    }
}
