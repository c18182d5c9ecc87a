package org.mingjing.accountability.power;

public final class PowerSamples {
    private PowerSamples() {}

    public static Power power(String code, String unit) {
        return new Power(code, unit);
    }
}
