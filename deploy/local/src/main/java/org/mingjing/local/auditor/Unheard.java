package org.mingjing.local.auditor;

import java.util.ArrayDeque;
import java.util.Queue;
import org.mingjing.log.evidence.Auditor;

/** Messages in their order, each of which an auditor hears once, whatever fails meanwhile: nobody gives them a second time. */
final class Unheard {
    private final Queue<byte[]> messages = new ArrayDeque<>();

    void add(byte[] message) {
        messages.add(message);
    }

    void tell(Auditor auditor, Runnable makeRoom) {
        while (!messages.isEmpty()) {
            if (auditor.isFull()) {
                makeRoom.run();
            }
            SaidByLog.tell(auditor, messages.element());
            messages.remove();
        }
    }
}
