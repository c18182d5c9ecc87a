package org.mingjing.risk.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.body.PublicBodies;
import org.mingjing.risk.body.PublicBody;

/**
 * Prints for everybody, each version once, and keeps what was printed. In places of its own: whoever asks in a loop without sign-in
 * keeps nobody inside from printing.
 */
@ApplicationScoped
public class PublicPrints {
    /** Another one whenever pages are laid out otherwise. */
    private static final String LAYOUT = "1";

    private final PublicBodies publicBodies;
    private final Semaphore places;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    PublicPrints(PublicBodies publicBodies, PublicPdfConfig config) {
        this.publicBodies = publicBodies;
        this.places = new Semaphore(config.atOnce());
    }

    /**
     * @param name of what is printed; of its earlier versions none is kept
     * @param version changes whenever the page would
     * @param page is made only where it is printed
     * @throws RuleBroken when it is to be printed and every place is taken, or it is being printed already
     */
    public PublicBody of(String name, String version, Supplier<Page> page) {
        return publicBodies.of(name, LAYOUT + " " + version, () -> printed(name + " " + version, page));
    }

    private byte[] printed(String key, Supplier<Page> page) {
        if (!underWay.add(key)) {
            throw new RuleBroken("printing-busy");
        }
        try {
            if (!places.tryAcquire()) {
                throw new RuleBroken("printing-busy");
            }
            try {
                return PrintPage.printed(page.get());
            } finally {
                places.release();
            }
        } finally {
            underWay.remove(key);
        }
    }
}
