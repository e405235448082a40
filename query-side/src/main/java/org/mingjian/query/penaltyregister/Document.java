package org.mingjian.query.penaltyregister;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the document of a decision says, for ever: a review makes another one.
 *
 * @param documentNumber its number 决定书文号; null where a source states none
 * @param partyName name of the organisation on that day; null for a natural person
 * @param partyCategory category of the party 行政相对人类别
 * @param identifiers numbers the party bore, by scheme
 * @param procedure symbol of the procedure
 * @param items one for each act
 * @param kinds symbols of the kinds of penalty
 * @param content the penalty in words 处罚内容
 * @param fine the fine
 * @param confiscated what is confiscated
 * @param licence title and number of a licence held back or taken away
 * @param obligations what the party has to do
 * @param decidedOn the day; null where a source states none
 * @param validUntil last day of its effect 处罚有效期
 * @param publicUntil last day of publication 公示截止期
 * @param organName the organ's name
 * @param organCode the organ's code
 * @param dataSource who reports it; null when the organ does
 * @param dataSourceCode its code
 * @param creditClass class of the record
 * @param forPublication whether it is to be published; false where a source does not say
 * @param remark remark 备注
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Document(
        @Nullable String documentNumber,
        @Nullable String partyName,
        @Nullable String partyCategory,
        Map<String, String> identifiers,
        @Nullable String procedure,
        List<Item> items,
        List<String> kinds,
        @Nullable String content,
        @Nullable Amount fine,
        @Nullable Amount confiscated,
        @Nullable String licence,
        List<Obligation> obligations,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate publicUntil,
        @Nullable String organName,
        @Nullable String organCode,
        @Nullable String dataSource,
        @Nullable String dataSourceCode,
        String creditClass,
        boolean forPublication,
        @Nullable String remark) {

    /**
     * What is held about one act.
     *
     * @param actId the act
     * @param violation type of the violation 违法行为类型
     * @param fact facts as they may be published 违法事实
     * @param basisBreached law and article broken
     * @param basisOfPenalty law and article of the penalty 处罚依据
     * @param discretionGrade grade of the discretion table
     * @param kinds symbols of the kinds
     * @param fine the fine
     * @param confiscated what is confiscated
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            String actId,
            @Nullable String violation,
            @Nullable String fact,
            @Nullable String basisBreached,
            @Nullable String basisOfPenalty,
            @Nullable String discretionGrade,
            List<String> kinds,
            @Nullable Amount fine,
            @Nullable Amount confiscated) {}

    /**
     * What the party has to do.
     *
     * @param id its id
     * @param kind symbol of its kind
     * @param amount what is to be paid
     * @param dueOn last day of its term
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Obligation(
            String id,
            String kind,
            @Nullable Amount amount,
            @Nullable LocalDate dueOn) {}
}
