package org.mingjing.risk.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.mingjing.kit.problem.RuleBroken;

/**
 * Prints for everybody, each version once, and keeps what was printed. In places of its own: whoever asks in a loop without sign-in
 * keeps nobody inside from printing.
 */
@ApplicationScoped
public class PublicPrints {
    /** Another one whenever pages are laid out otherwise. */
    private static final String LAYOUT = "1";

    private final KeptPrints kept;
    private final Semaphore places;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    PublicPrints(KeptPrints kept, PublicPdfConfig config) {
        this.kept = kept;
        this.places = new Semaphore(config.atOnce());
    }

    /** A file that was printed, now or earlier. */
    public interface Print {
        void writeTo(OutputStream to) throws IOException;
    }

    /**
     * @param name of what is printed; of its earlier versions none is kept
     * @param version changes whenever the page would
     * @param page is made only where it is printed
     * @throws RuleBroken when it is to be printed and every place is taken, or it is being printed already
     */
    public Print of(String name, String version, Supplier<Page> page) {
        var key = LAYOUT + " " + name + " " + version;
        if (!kept.has(key)) {
            print(name, key, page);
        }
        return to -> kept.write(key, to);
    }

    private void print(String name, String key, Supplier<Page> page) {
        if (!underWay.add(key)) {
            throw new RuleBroken("printing-busy");
        }
        try {
            if (!places.tryAcquire()) {
                throw new RuleBroken("printing-busy");
            }
            try {
                kept.keep(name, key, PrintPage.printed(page.get()));
            } finally {
                places.release();
            }
        } finally {
            underWay.remove(key);
        }
    }
}
