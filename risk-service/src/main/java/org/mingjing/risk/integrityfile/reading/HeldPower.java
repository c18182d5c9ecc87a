package org.mingjing.risk.integrityfile.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.riskpoint.ConfirmedPoint;

/**
 * A power that an official held, what they did about it, and how risky it was.
 *
 * @param how what the post was charged with, or that it led the unit or oversaw it, and with it all its powers
 * @param from first day; the power itself may be younger than the post
 * @param until last day known, of the post or of the power as one of its unit; absent while none is
 * @param on the day of which name, level and risk points are told: the day asked for, or the last on which it was held
 * @param level absent where the power was not rated by then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HeldPower(
        String powerCode,
        String nameZh,
        String nameEn,
        String unitCode,
        How how,
        String postCode,
        LocalDate from,
        LocalDate until,
        LocalDate on,
        Level level,
        List<ConfirmedPoint> riskPoints) {

    /** How somebody comes to hold a power. */
    public enum How {
        HEAD_OF_UNIT,
        LEAD,
        HANDLE,
        EXAMINE,
        APPROVE,
        OVERSEE
    }
}
