class CanaryMistake {}
