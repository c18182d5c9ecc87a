package org.mingjing.risk.catalogue.gate;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.catalogue.Catalogue;
import org.mingjing.risk.catalogue.CatalogueLines;
import org.mingjing.risk.catalogue.Gate;
import org.mingjing.risk.catalogue.Passages;
import org.mingjing.risk.power.OfficeRecusal;

/** Refuses whoever may not let a catalogue through the gate before which it stands, before anything else is looked at. */
@ApplicationScoped
class AdmitToGate {
    private static final String OWN = "catalogue-of-ones-own";

    private final Rounds rounds;
    private final CatalogueLines lines;
    private final OfficeRecusal officeRecusal;

    AdmitToGate(Rounds rounds, CatalogueLines lines, OfficeRecusal officeRecusal) {
        this.rounds = rounds;
        this.lines = lines;
        this.officeRecusal = officeRecusal;
    }

    /** @return who let it through which gate before */
    Passages admit(Catalogue catalogue, Gate gate, Caller by) {
        var earlier = rounds.passagesOf(catalogue);
        catalogue.requireOpenTo(gate, by, earlier);
        var subjects = lines.subjectsOf(catalogue);
        if (gate.isOfTheCommittee()) {
            officeRecusal.refuseMember(by, subjects.powers(), subjects.units(), OWN, catalogue.code());
        } else {
            officeRecusal.refuse(by, subjects.powers(), subjects.units(), OWN, catalogue.code());
        }
        return earlier;
    }
}
