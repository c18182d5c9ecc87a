package org.mingjing.local.auditor;

import java.util.ArrayDeque;
import java.util.Queue;
import org.mingjing.log.evidence.Auditor;

/** Messages in their order, each of which an auditor hears once, whatever fails meanwhile: nobody gives them a second time. */
final class Unheard implements Said {
    private final String origin;
    private final Queue<byte[]> messages = new ArrayDeque<>();
    private int unsigned;

    /** @param origin of the log */
    Unheard(String origin) {
        this.origin = origin;
    }

    void add(byte[] message) {
        messages.add(message);
    }

    @Override
    public void tell(Auditor auditor, Runnable makeRoom) {
        while (!messages.isEmpty()) {
            if (auditor.isFull()) {
                makeRoom.run();
            }
            unsigned += SaidByLog.tell(auditor, origin, messages.element()) ? 0 : 1;
            messages.remove();
        }
    }

    @Override
    public int unsigned() {
        return unsigned;
    }
}
