package org.mingjing.risk.integrityfile.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingjing.risk.integrityfile.ChainCheck;
import org.mingjing.risk.integrityfile.ItemView;
import org.mingjing.risk.official.Tenures.Tenure;
import org.mingjing.risk.pledge.SignedPledges.Signed;
import org.mingjing.risk.signal.SignalView;
import org.mingjing.risk.warning.WarningsOfDay.DayWarning;

/**
 * An official's integrity file as of a day; a part that was not asked for is absent.
 *
 * @param readingId the entry of the register that this reading left
 * @param items as far as the chain holds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IntegrityFile(
        UUID readingId,
        String official,
        LocalDate asOf,
        List<Tenure> posts,
        List<HeldPower> powers,
        List<SignalView> signals,
        List<DayWarning> warnings,
        List<Signed> pledges,
        List<ItemView> items,
        ChainCheck chain) {}
