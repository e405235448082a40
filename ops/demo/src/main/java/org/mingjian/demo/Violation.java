package org.mingjian.demo;

import java.time.LocalDate;

/** What a case is about: a version of a rule of ops/rules/CN/violations-1.yaml, within whose fine, in yuan, the demo city stays. */
enum Violation {
    UNLICENSED_OLD("V01", "1", "未取得卫生许可证擅自营业", "公共场所卫生管理条例第八条", "公共场所卫生管理条例第十四条", 500, 5_000),
    UNLICENSED("V01", "2", "未取得卫生许可证擅自营业", "公共场所卫生管理条例第八条", "公共场所卫生管理条例第十四条", 500, 5_000),
    NOT_DISINFECTED("V02", "1", "顾客用品用具未清洗消毒保洁", "公共场所卫生管理条例实施细则第十四条", "公共场所卫生管理条例实施细则第三十六条", 200, 2_000),
    STAFF_UNEXAMINED("V04", "1", "安排未获得有效健康合格证明的人员直接为顾客服务", "公共场所卫生管理条例第七条", "公共场所卫生管理条例实施细则第三十八条", 500, 5_000),
    WATER_STAFF("V07", "1", "安排未取得体检合格证的人员从事直接供、管水工作", "生活饮用水卫生监督管理办法第十一条", "生活饮用水卫生监督管理办法第二十五条", 100, 1_000),
    LABEL("V10", "1", "消毒产品标签、说明书不符合规定", "消毒管理办法第三十一条", "消毒管理办法第四十三条", 500, 5_000),
    MEDICAL_WASTE("V14", "1", "医疗废物未分类包装或贮存设施不合格", "医疗废物管理条例第四十六条所列义务", "医疗废物管理条例第四十六条", 500, 5_000),
    UNLICENSED_CLINIC("V16", "1", "未取得医疗机构执业许可证擅自执业", "基本医疗卫生与健康促进法第三十八条", "基本医疗卫生与健康促进法第九十九条", 50_000, 50_000),
    BEYOND_SCOPE_OLD("V18", "1", "诊疗活动超出登记或者备案范围", "医疗机构管理条例第二十七条", "医疗机构管理条例第四十七条", 1_000, 3_000),
    BEYOND_SCOPE("V18", "2", "诊疗活动超出登记或者备案范围", "医疗机构管理条例第二十六条", "医疗机构管理条例第四十六条", 10_000, 10_000),
    NO_DOSIMETRY("V23", "1", "未进行个人剂量监测或防护检测", "放射诊疗管理规定第四十一条所列义务", "放射诊疗管理规定第四十一条", 500, 8_000),
    WORKERS_UNEXAMINED("V24", "1", "未组织职业健康检查", "职业病防治法第七十一条所列义务", "职业病防治法第七十一条", 50_000, 50_000),
    CLASSROOMS("V33B", "1", "学校教学环境不符合卫生标准", "学校卫生工作条例第六条", "学校卫生工作条例第三十三条", 0, 0);

    private static final LocalDate UNLICENSED_SINCE = LocalDate.of(2025, 1, 20);
    private static final LocalDate SCOPE_SINCE = LocalDate.of(2022, 5, 1);

    private final String rule;
    private final String version;
    private final String label;
    private final String breached;
    private final String basis;
    private final int least;
    private final int most;

    Violation(String rule, String version, String label, String breached, String basis, int least, int most) {
        this.rule = rule;
        this.version = version;
        this.label = label;
        this.breached = breached;
        this.basis = basis;
        this.least = least;
        this.most = most;
    }

    /** What a unit of a trade was found at on a day. */
    static Violation of(Unit unit, LocalDate day, Dice dice) {
        return switch (unit.trade()) {
            case PUBLIC_PLACES -> {
                if (!unit.licensed()) {
                    yield day.isBefore(UNLICENSED_SINCE) ? UNLICENSED_OLD : UNLICENSED;
                }
                yield dice.oneIn(3) ? STAFF_UNEXAMINED : NOT_DISINFECTED;
            }
            case DRINKING_WATER -> WATER_STAFF;
            case DISINFECTION_PRODUCTS -> LABEL;
            case INFECTIOUS_DISEASES -> MEDICAL_WASTE;
            case RADIATION_HEALTH -> NO_DOSIMETRY;
            case MEDICAL_PRACTICE -> day.isBefore(SCOPE_SINCE) ? BEYOND_SCOPE_OLD : BEYOND_SCOPE;
            case OCCUPATIONAL_HEALTH -> WORKERS_UNEXAMINED;
            case SCHOOL_HEALTH -> CLASSROOMS;
            default -> throw new IllegalArgumentException("No case is told of " + unit.trade());
        };
    }

    /** How many cases of a year a trade has at most; the rest fall to those with small fines. */
    static int mostCases(Trade trade) {
        return switch (trade) {
            case OCCUPATIONAL_HEALTH -> 1;
            case MEDICAL_PRACTICE -> 2;
            case SCHOOL_HEALTH -> 10;
            case TABLEWARE_DISINFECTION, MATERNAL_CHILD_HEALTH, BLOOD_SAFETY -> 0;
            default -> Integer.MAX_VALUE;
        };
    }

    String rule() {
        return rule;
    }

    String version() {
        return version;
    }

    String label() {
        return label;
    }

    String breached() {
        return breached;
    }

    String basis() {
        return basis;
    }

    int least() {
        return least;
    }

    /** Whether the rule lets a warning go with the fine. */
    boolean warns() {
        return this != WATER_STAFF && this != LABEL && this != UNLICENSED_CLINIC;
    }

    /** The highest fine; 0 when there is a warning alone. */
    int most() {
        return most;
    }
}
