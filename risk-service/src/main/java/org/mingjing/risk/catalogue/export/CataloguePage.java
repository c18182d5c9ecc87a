package org.mingjing.risk.catalogue.export;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.mingjing.risk.catalogue.CatalogueEdition;
import org.mingjing.risk.catalogue.line.FrozenPower;
import org.mingjing.risk.pdf.Markup;
import org.mingjing.risk.pdf.Page;

/** A catalogue as it is printed and kept: what it says, who decided on it, and the hash that binds the two. */
public final class CataloguePage {
    /** A draft was decided on by nobody yet; the same draft has to print the same whenever it is printed. */
    private static final OffsetDateTime NOT_DECIDED = OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(8));

    private CataloguePage() {}

    public static Page of(CatalogueEdition edition) {
        var title = edition.unitName() + " " + edition.year() + " 年行政权力廉政风险等级目录";
        var page = new Markup().heading(title);
        about(edition, page);
        powers(edition.lines(), page);
        details(edition.lines(), page);
        chain(edition.chain(), page);
        var dated = edition.decidedAt() == null ? NOT_DECIDED : edition.decidedAt();
        return new Page(title, page.parts(), edition.code() + "  SHA-256 " + edition.contentHash(), dated);
    }

    private static void about(CatalogueEdition edition, Markup page) {
        page.beginTable(List.of(14, 36, 14, 36), List.of("目录编号", edition.code(), "版次", "第 " + edition.edition() + " 版"))
                .row(List.of("单位", edition.unitName() + "(" + edition.unitCode() + ")", "年度", "" + edition.year()))
                .row(List.of("状态", Wording.of(edition.state()), "公开时间", Wording.of(edition.publishedAt())))
                .row(List.of("备案编号", Wording.orNone(edition.filingNumber()), "内容 SHA-256", edition.contentHash()))
                .endTable();
    }

    private static void powers(List<FrozenPower> lines, Markup page) {
        page.subheading("一、权力与风险等级")
                .beginTable(
                        List.of(9, 13, 6, 13, 7, 7, 5, 5, 5, 17, 13),
                        List.of("编码", "权力名称", "类型", "依据", "法定时限", "承诺时限", "风险点", "分值", "等级", "评级推导", "防控措施"));
        lines.forEach(line -> page.row(List.of(
                line.powerCode(),
                line.nameZh(),
                Wording.of(line.type()),
                line.legalBasis(),
                Wording.of(line.statutoryLimit(), line.statutoryUnit()),
                Wording.of(line.promisedLimit(), line.promisedUnit()),
                Wording.points(line),
                Wording.of(line.score()),
                line.level().nameZh(),
                line.derivationZh(),
                Wording.of(line.measures()))));
        page.endTable();
    }

    private static void details(List<FrozenPower> lines, Markup page) {
        page.subheading("二、办理事项").beginTable(List.of(12, 20, 68), List.of("编码", "权力名称", "内容"));
        lines.stream()
                .filter(line -> line.details() != null)
                .forEach(line -> page.row(
                        List.of(line.powerCode(), line.nameZh(), Wording.orNone(DetailsWording.of(line.details())))));
        page.endTable();
    }

    private static void chain(List<CatalogueEdition.Signature> chain, Markup page) {
        page.subheading("三、审批过程")
                .beginTable(List.of(12, 12, 10, 14, 12, 40), List.of("环节", "结果", "单位", "办理人", "时间", "所审内容 SHA-256"));
        chain.forEach(signature -> page.row(List.of(
                Wording.of(signature.gate()),
                Wording.of(signature.outcome()),
                Wording.orNone(signature.office()),
                Wording.orNone(signature.official()),
                Wording.of(signature.decidedAt()),
                signature.contentHash())));
        page.endTable();
    }
}
