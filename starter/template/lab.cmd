@echo off
rem Runs the experiment on your methods: prints its table, draws its charts into target\charts.
rem In a repository of several assignments, name one: lab 05-gradient-clipping
setlocal
cd /d "%~dp0"
if "%~1"=="" (
  call mvnw.cmd -q -Dorg.slf4j.simpleLogger.log.org.apache.maven.cli.event.ExecutionEventLogger=error -Plab compile exec:java
) else (
  call mvnw.cmd -q -Dorg.slf4j.simpleLogger.log.org.apache.maven.cli.event.ExecutionEventLogger=error -Plab -pl "%~1" compile exec:java
)
