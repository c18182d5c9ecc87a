package org.mingjing.risk.power;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What somebody states of a power over HTTP. The one line of its legal basis is made of the list. */
public record PowerStatement(
        @NotBlank @Size(max = 40) String unitCode,
        @NotNull PowerType type,
        @NotNull Scope scope,
        @NotBlank @Size(max = 400) String nameZh,
        @NotBlank @Size(max = 400) String nameEn,
        @NotNull LedBy ledBy,
        @NotNull Attention publicAttention,
        boolean delegatedBySuperior,
        @NotNull Discretion discretion,
        @Min(1) @Max(5) int importance,
        @NotNull @Min(0) @Max(PowerTable.MOST_CASES) Integer yearlyCases,
        @Min(1) @Max(5) int corruptionProbability,
        @NotNull @Valid PowerLimit statutoryLimit,
        @NotNull @Valid PowerLimit promisedLimit,
        @NotNull @Valid PowerDetails details) {

    PowerContent content() {
        return new PowerContent(
                new PowerProfile(
                        unitCode,
                        type,
                        scope,
                        nameZh.strip(),
                        nameEn.strip(),
                        LegalBasis.lineOf(details.legalBases()),
                        ledBy,
                        publicAttention,
                        delegatedBySuperior,
                        discretion,
                        importance,
                        yearlyCases,
                        corruptionProbability,
                        statutoryLimit.amount(),
                        statutoryLimit.unit(),
                        promisedLimit.amount(),
                        promisedLimit.unit()),
                details);
    }

    static PowerStatement of(PowerContent content) {
        var profile = content.profile();
        return new PowerStatement(
                profile.unitCode(),
                profile.type(),
                profile.scope(),
                profile.nameZh(),
                profile.nameEn(),
                profile.ledBy(),
                profile.publicAttention(),
                profile.delegatedBySuperior(),
                profile.discretion(),
                profile.importance(),
                profile.yearlyCases(),
                profile.corruptionProbability(),
                profile.statutory(),
                profile.promised(),
                content.details());
    }
}
