class CanaryHiddenTest {}
