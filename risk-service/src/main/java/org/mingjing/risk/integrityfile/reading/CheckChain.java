package org.mingjing.risk.integrityfile.reading;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.risk.integrityfile.CheckedFile;
import org.mingjing.risk.integrityfile.FiledItems;
import org.mingjing.risk.official.Officials;

/** Recomputes the chain of a file and sets it beside what earlier readers saw of it. */
@ApplicationScoped
class CheckChain {
    private final FiledItems filedItems;
    private final ReadingRegister register;
    private final Officials officials;

    CheckChain(FiledItems filedItems, ReadingRegister register, Officials officials) {
        this.filedItems = filedItems;
        this.register = register;
        this.officials = officials;
    }

    CheckedFile of(String official) {
        officials.required(official);
        return filedItems.checked(official, register.headsSeen(official));
    }
}
