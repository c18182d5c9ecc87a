package org.mingjing.kit.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.Optional;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.mingjing.kit.text.PlainDate;
import org.postgresql.util.PSQLException;

/**
 * What a failure of the database means. PostgreSQL's SQLSTATE classes tell whether trying again can help:
 * appendix A of its manual.
 */
public enum DatabaseFailure {
    /** The database is away, starting, full or gave up on a conflict: the same request may succeed later. */
    TRANSIENT,
    /** Somebody else changed the same thing first. */
    CHANGED_MEANWHILE,
    /** A constraint holds. */
    CONSTRAINT,
    /** The text holds something PostgreSQL cannot store, such as NUL. */
    UNSTORABLE_TEXT,
    /** A day or time beyond those that PostgreSQL can store. */
    UNSTORABLE_DATE;

    private static final Logger LOG = Logger.getLogger(DatabaseFailure.class);

    /** Looks through the causes; empty when no database is involved. */
    public static Optional<DatabaseFailure> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var meaning = ofItself(cause);
            if (meaning.isPresent()) {
                return meaning;
            }
        }
        return Optional.empty();
    }

    private static Optional<DatabaseFailure> ofItself(Throwable failure) {
        if (failure instanceof OptimisticLockException || failure instanceof StaleStateException) {
            return Optional.of(CHANGED_MEANWHILE);
        }
        if (failure instanceof RollbackException) {
            // The transaction manager puts what failed at the commit beside the causes and not among them.
            return Arrays.stream(failure.getSuppressed())
                    .flatMap(atCommit -> of(atCommit).stream())
                    .findFirst();
        }
        return failure instanceof SQLException sql ? of(sql) : Optional.empty();
    }

    private static Optional<DatabaseFailure> of(SQLException failure) {
        var state = failure.getSQLState();
        if (failure instanceof SQLTransientException || failure instanceof SQLRecoverableException || state == null) {
            // Agroal reports an acquisition time-out with no state at all.
            return Optional.of(TRANSIENT);
        }
        if (state.startsWith("23")) {
            // Unique and exclusion constraints are somebody's clash; any other is only where it has a text of its own.
            boolean clash = state.equals("23505") || state.equals("23P01");
            return clash || code(failure).isPresent() ? Optional.of(CONSTRAINT) : Optional.empty();
        }
        if (state.equals("22021") || state.equals("22P05")) {
            return Optional.of(UNSTORABLE_TEXT);
        }
        if (state.equals("22007") || state.equals("22008")) {
            return Optional.of(UNSTORABLE_DATE);
        }
        boolean mayPass = state.startsWith("08")
                || state.startsWith("40")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.equals("55P03");
        return mayPass ? Optional.of(TRANSIENT) : Optional.empty();
    }

    Response answer(Problems problems, Throwable failure) {
        return switch (this) {
            case TRANSIENT -> {
                LOG.warn("database not available: " + failure.getMessage());
                yield problems.answer("unavailable");
            }
            case CHANGED_MEANWHILE -> problems.answer("changed-meanwhile");
            case CONSTRAINT -> problems.answer(constraintProblem(failure));
            case UNSTORABLE_TEXT -> problems.answer("unstorable-text");
            case UNSTORABLE_DATE -> problems.answer("date-out-of-range", PlainDate.FIRST, PlainDate.LAST);
        };
    }

    private static String constraintProblem(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && code(sql).isPresent()) {
                return code(sql).get();
            }
        }
        LOG.warnf("a constraint with no text of its own refused a write: %s", failure.getMessage());
        return "already-exists";
    }

    /** {@code note_code_key} is the problem {@code note-code-key}, if the catalogue has it. */
    private static Optional<String> code(SQLException failure) {
        return failure instanceof PSQLException postgres && postgres.getServerErrorMessage() != null
                ? Optional.ofNullable(postgres.getServerErrorMessage().getConstraint())
                        .map(name -> name.replace('_', '-'))
                        .filter(ProblemCatalogue.get()::knows)
                : Optional.empty();
    }
}
