@echo off
rem Runs the experiment on your methods: prints its table, draws its charts into target\charts.
rem In a repository of several assignments, name one: lab 05-gradient-clipping
setlocal
cd /d "%~dp0"
if "%~1"=="" (
  call mvnw.cmd -q -Plab compile exec:java
) else (
  call mvnw.cmd -q -Plab -pl "%~1" compile exec:java
)
