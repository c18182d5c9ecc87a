package org.mingjing.risk.catalogue.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.risk.power.PowerDetails;

/** What the public reads of a power beside its line, as it is printed; of what nobody has said nothing stands there. */
final class DetailsWording {
    private DetailsWording() {}

    /** Null where nobody has said anything. */
    static String of(PowerDetails details) {
        var said = Stream.of(
                        said("承办科室", details.department()),
                        said("实施主体", details.subject()),
                        said("行政相对人", details.objects()),
                        said("受理条件", details.conditions()),
                        said("申请材料", items(details.materials())),
                        said("是否收费", details.fee() == null ? null : details.fee() ? "收费" : "不收费"),
                        said("收费依据", details.feeBasis()),
                        said("办理地点", details.place()),
                        said("咨询电话", details.telephone()),
                        said("办事指南", details.guide()),
                        said("流程图", details.flowChart()),
                        said("责任事项", items(details.duties())))
                .flatMap(one -> one)
                .collect(Collectors.joining("\n"));
        return said.isEmpty() ? null : said;
    }

    private static Stream<String> said(String what, String text) {
        return text == null ? Stream.empty() : Stream.of(what + ":" + text);
    }

    private static String items(List<String> items) {
        return items == null ? null : items.isEmpty() ? "无" : String.join(";", items);
    }
}
