package org.alcts.portal.survey.results;

import java.util.List;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Text;

/**
 * Two closed questions against each other, among those who answered both.
 *
 * @param rowLabels by code; empty texts where the code says it all
 * @param cells by row and column
 * @param rowSums hidden where the row is
 */
public record CrossTable(
        Field rows,
        Field columns,
        List<String> rowCodes,
        List<Text> rowLabels,
        List<String> columnCodes,
        List<Text> columnLabels,
        List<List<Figure>> cells,
        List<Figure> rowSums,
        List<Figure> columnSums,
        Figure total) {}
